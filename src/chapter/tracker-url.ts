const shorteners =
  /(^|\.)(bit\.ly|bitly\.com|bl\.ink|buff\.ly|cutt\.ly|goo\.gl|is\.gd|lnkd\.in|ow\.ly|qrco\.de|rb\.gy|rebrand\.ly|s\.id|short\.io|shorturl\.at|t\.co|t\.ly|tiny\.cc|tinyurl\.com|v\.gd)$/;
const longest = 200;

/** The length of what takes the place of `{id}` and `{kit}`. */
const sampleId = "0123456789AB";

/** What is wrong with a tracker's address, once `{id}` and `{kit}` stand in it. */
export function wrongWithTrackerUrl(template: string): string | undefined {
  if (template.split("{id}").length !== 2) return "write {id} exactly once, where each code's own id goes";
  const address = template.replaceAll("{id}", sampleId).replaceAll("{kit}", sampleId);
  if (/[{}]/.test(address)) return "only {id} and {kit} can be filled in; write them exactly so";
  if (!/^[!#-;=?-[\]_a-z~]+$/.test(address)) return "use plain letters, digits and signs, without spaces";
  if (address.length > longest) return `is too long for a small code: ${longest} characters at most`;
  if (!/^https:\/\/[^/]/i.test(address)) return "must begin with https://";
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return "is not an address that a browser understands";
  if (url.username || url.password || /^[^/?#]*@/.test(address.slice(8)))
    return "must not hold a user name or password";
  if (!`${url.pathname}${url.search}${url.hash}`.includes(sampleId))
    return "{id} must stand after the host name";
  if (shorteners.test(url.hostname))
    return `${url.hostname} is a link shortener; write the tracker's own address`;
  return undefined;
}
