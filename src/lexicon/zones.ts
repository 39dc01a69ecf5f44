/**
 * Parts of a city that were set up for their economy (镇江新区, 常州经开区, 苏州工业园区). They have no code of GB/T 2260 and stand under
 * their city; the few that became districts (浦东新区, 滨海新区) are in the table of divisions.
 */
export const ZONE =
  '(?:[一-龥]{0,8}?)(?:新区|新城|开发区|高新区|经开区|高新技术产业园区|工业园区?|产业园区|科技园区|度假区|保税港?区|综保区|合作区|示范区|试验区|实验区|管理区)';

/** As ZONE, by names that are a zone's whatever follows: 经济技术开发区, 高新区; a 示范区 or 合作区 may be what a plan is to build. */
export const PLAIN_ZONE =
  '(?:高新技术产业|[一-龥]{0,4}?)(?:新区|开发区|高新区|经开区|高新技术产业园区|工业园区|度假区|综保区)';

/** New areas of national rank that do not bear their city's name, and the digits of what they lie in. */
export const NEW_AREAS: Readonly<Record<string, string>> = {
  两江新区: '50',
  南沙新区: '4401',
  西咸新区: '61',
  贵安新区: '52',
  西海岸新区: '3702',
  金普新区: '2102',
  天府新区: '51',
  湘江新区: '4301',
  江北新区: '3201',
  滇中新区: '5301',
  赣江新区: '36',
  雄安新区: '13',
};
