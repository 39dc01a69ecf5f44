/** What a cell of the responsible column ends with: 社救处, 市民政局, 各辖市(区)政府, 办公室. */
export const RESPONSIBLE_CELL =
  /^(?:各)?[\u4e00-\u9fff()、,;: ·“”]{0,60}(?:处|科|室|局|办|厅|委|中心|院|站|所|股|队|会|政府|街道|镇|乡|部门|单位|公司|党组|部|司|署|联|团|行|委员会|管委会|校|机构|集团|企业|组织|馆|社|处室|科室|(?:县|市|区)\)?)$/u;

/**
 * What readers of formats that know of merged cells write where the cell above reaches into a row: blank to the eye, yet told from a cell
 * that is empty.
 */
export const COVERED_CELL = '\u3000';
