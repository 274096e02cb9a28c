// What every page does with JavaScript. Each page works without it.
(() => {
  'use strict'

  const focusErrors = () => document.getElementById('errors')?.focus()

  // Press / to search. Somebody who speaks to their computer turns it off (WCAG 2.1.4): then the box names no key.
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    const search = document.getElementById('search')
    if (search?.getAttribute('aria-keyshortcuts') !== '/') return
    event.preventDefault()
    search.focus()
  })

  // What is too large is said here, before anything is sent and lost; the server says the same.
  document.addEventListener('submit', event => {
    for (const input of event.target.querySelectorAll('input[type=file][data-most]')) {
      const sizes = [...input.files].map(f => f.size)
      const each = Number(input.dataset.mostEach), most = Number(input.dataset.most), count = Number(input.dataset.mostFiles)
      const large = [...input.files].find(f => f.size > each)
      const sentence = large ? `${large.name} is larger than ${each / 1048576} MB. Choose a smaller file.`
        : sizes.length > count ? `Choose at most ${count} files at once.`
        : sizes.reduce((a, b) => a + b, 0) > most ? `Together these files are larger than ${most / 1048576} MB. Send them one after another.` : null
      document.getElementById(`${input.id}-size`)?.remove()
      if (!sentence) continue
      const words = document.createElement('p')
      Object.assign(words, { id: `${input.id}-size`, className: 'govuk-error-message', textContent: sentence })
      words.setAttribute('role', 'alert')
      input.before(words)
      input.focus()
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
  }, true)

  // A second press within a second does nothing.
  document.addEventListener('submit', event => {
    const form = event.target
    if (form.method !== 'post') return
    if (form.hasAttribute('data-sent')) { event.preventDefault(); event.stopImmediatePropagation(); return }
    form.setAttribute('data-sent', '')
    setTimeout(() => form.removeAttribute('data-sent'), 1000)
  }, true)

  // Says aloud what a list now means.
  document.addEventListener('htmx:afterSettle', event => {
    const words = event.target.querySelector?.('[data-announce]') ?? document.querySelector('#results [data-announce]')
    const region = document.getElementById('announce')
    if (words && region) region.textContent = words.textContent.trim()
    focusErrors()
  })

  document.addEventListener('htmx:sendError', () => say('The service cannot be reached. Nothing has changed; try again.'))
  document.addEventListener('htmx:responseError', event => {
    if (event.detail.xhr.status === 401) location.reload()
    else say('That did not work. Load the page again; if it goes on, ask for help.')
  })

  function say(sentence) {
    const region = document.getElementById('announce')
    region.classList.remove('govuk-visually-hidden')
    region.classList.add('vs-said')
    region.textContent = sentence
  }

  // Everything that is folded is open on paper.
  addEventListener('beforeprint', () => document.querySelectorAll('main details:not([open])').forEach(d => { d.open = true; d.dataset.forPrint = '' }))
  addEventListener('afterprint', () => document.querySelectorAll('[data-for-print]').forEach(d => { d.open = false; delete d.dataset.forPrint }))

  focusErrors()
})()
