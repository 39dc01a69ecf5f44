/** What commander says of wrong usage. */
export const commander = {
  "error: unknown option '{option}'\n(Did you mean one of {names}?)":
    '错误：没有选项 {option}\n（您是不是要写 {names}？）',
  "error: unknown option '{option}'\n(Did you mean {name}?)": '错误：没有选项 {option}\n（您是不是要写 {name}？）',
  "error: unknown option '{option}'": '错误：没有选项 {option}',
  "error: unknown command '{command}'\n(Did you mean one of {names}?)":
    '错误：没有命令 {command}\n（您是不是要写 {names}？）',
  "error: unknown command '{command}'\n(Did you mean {name}?)": '错误：没有命令 {command}\n（您是不是要写 {name}？）',
  "error: unknown command '{command}'": '错误：没有命令 {command}',
  "error: missing required argument '{name}'": '错误：缺少参数 {name}',
  "error: option '{option}' argument missing": '错误：选项 {option} 后面缺少内容',
  "error: required option '{option}' not specified": '错误：缺少选项 {option}',
  "error: option '{option}' cannot be used with option '{other}'": '错误：选项 {option} 不能与 {other} 同用',
  "error: option '{option}' argument '{value}' is invalid. Allowed choices are {choices}.":
    '错误：选项 {option} 的“{value}”不对。可以写：{choices}。',
  "error: option '{option}' argument '{value}' is invalid. {reason}": '错误：选项 {option} 的“{value}”不对。{reason}',
  "error: command-argument value '{value}' is invalid for argument '{name}'. Allowed choices are {choices}.":
    '错误：参数 {name} 的“{value}”不对。可以写：{choices}。',
  "error: command-argument value '{value}' is invalid for argument '{name}'. {reason}":
    '错误：参数 {name} 的“{value}”不对。{reason}',
  "error: too many arguments for '{command}'. Expected {expected} arguments but got {given}.":
    '错误：{command} 的参数太多：应有 {expected} 个，写了 {given} 个。',
  "error: too many arguments for '{command}'. Expected {expected} argument but got {given}.":
    '错误：{command} 的参数太多：应有 {expected} 个，写了 {given} 个。',
} as const;
