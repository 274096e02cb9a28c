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
