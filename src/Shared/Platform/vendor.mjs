// Copies what the pages borrow from node_modules into wwwroot/assets. Run by the build after `npm ci`.
// GDS Transport and the crown are licensed for gov.uk alone, so neither is copied and the styles may not name them.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const target = 'wwwroot/assets'
const fonts = '-apple-system,"Segoe UI",Roboto,Arial,sans-serif'

const styles = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8')
  .replace(/\/\*! Copyright[^*]*Margaret Calvert[^*]*\*\//g, '')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replaceAll('GDS Transport,arial,sans-serif', fonts)
  .replaceAll('url(/assets/images/govuk-crest.svg)', 'none')

if (/GDS Transport|url\(\/assets/.test(styles)) {
  throw new Error('govuk-frontend changed: its styles still name a font or picture that is licensed for gov.uk alone. Mend vendor.mjs.')
}

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
writeFileSync(`${target}/govuk-frontend.min.css`, styles)
copyFileSync('node_modules/htmx.org/dist/htmx.min.js', `${target}/htmx.min.js`)
