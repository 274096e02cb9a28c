// Saves each box of a form shortly after it is written. The text stays in the page whatever happens; the form's button saves too.
(() => {
  'use strict'

  const quietFor = 900
  const retryAfter = [3000, 10000, 30000]
  const longestWait = 8000
  const waiting = new Map() // box → { timer, tries }
  const sending = new Map() // box → { done, abort }
  let finishing = false

  const status = document.querySelector('[data-autosave]')
  const form = status?.closest('form')
  if (!form) return

  form.addEventListener('input', event => later(boxOf(event.target), quietFor))
  form.addEventListener('change', event => later(boxOf(event.target), 0))
  form.addEventListener('submit', event => {
    if (!finishing && sending.size === 0) return forgetAll()
    event.preventDefault()
    if (!finishing) finish(event.submitter)
  })
  addEventListener('pagehide', () => { for (const box of [...waiting.keys()]) save(box, true) })
  addEventListener('beforeunload', event => { if (form.querySelector('.vs-not-saved:not([data-kept])') && !form.hasAttribute('data-sent')) event.preventDefault() })

  const boxOf = control => control.closest('[data-box]')

  function later(box, delay, tries = 0) {
    if (!box || finishing) return
    forget(box)
    waiting.set(box, { tries, timer: setTimeout(() => save(box), delay) })
    rest()
  }

  function forget(box) {
    clearTimeout(waiting.get(box)?.timer)
    waiting.delete(box)
  }

  function forgetAll() {
    for (const box of [...waiting.keys()]) forget(box)
  }

  // The button waits for what is under way, so that it carries the version which that save makes: nobody's own words meet themselves.
  async function finish(button) {
    finishing = true
    forgetAll()
    tell('Saving…')
    const late = setTimeout(() => { for (const one of sending.values()) one.abort.abort() }, longestWait)
    await Promise.all([...sending.values()].map(one => one.done))
    clearTimeout(late)
    finishing = false
    form.removeAttribute('data-sent')
    form.requestSubmit(button)
  }

  function save(box, leaving = false) {
    const tries = waiting.get(box)?.tries ?? 0
    forget(box)
    if (sending.has(box) && !leaving) return later(box, quietFor, tries)
    const abort = new AbortController()
    const done = send(box, abort.signal, leaving, tries).finally(() => { sending.delete(box); rest() })
    sending.set(box, { done, abort })
  }

  // Read aloud once nothing is under way any more.
  const rest = () => status.setAttribute('aria-busy', waiting.size + sending.size > 0)

  async function send(box, signal, keepalive, tries) {
    tell('Saving…')
    try {
      const answer = await fetch(status.dataset.autosave, { method: 'POST', body: fieldsOf(box), headers: { 'X-Autosave': '1' }, keepalive, signal })
      await read(box, answer, tries)
    } catch {
      failed(box, 'the service cannot be reached. It tries again by itself; your words stay here.', tries)
    }
  }

  function fieldsOf(box) {
    const fields = new URLSearchParams()
    for (const control of box.querySelectorAll('input[name], textarea[name], select[name]')) {
      if (['checkbox', 'radio'].includes(control.type) && !control.checked) continue
      fields.append(control.name, control.value)
    }
    fields.append('box', box.dataset.box)
    if (box.dataset.version) fields.append('version', box.dataset.version)
    for (const control of form.querySelectorAll('input[type=hidden]')) if (!boxOf(control)) fields.append(control.name, control.value)
    return fields
  }

  async function read(box, answer, tries) {
    if (answer.status === 401) return failed(box, status.dataset.ended ?? 'you are signed out. Press Save: sign in again, and everything that you wrote here is saved.', tries, false)
    if (answer.ok) return saved(box, await answer.json())
    if (answer.status === 409) return clash(box, await answer.json())
    if (answer.status === 422 || answer.status === 400) return failed(box, sentenceOf(await answer.text()), tries, false, 'Not saved yet')
    failed(box, 'the service could not write it. It tries again by itself; your words stay here.', tries)
  }

  function saved(box, answer) {
    carry(box, answer.version)
    box.querySelector('.vs-not-saved')?.remove()
    if (answer.note) say(box, 'vs-saved-note', answer.note)
    if (!form.querySelector('.vs-not-saved')) tell(`Saved ${answer.saved}`)
  }

  function clash(box, answer) {
    carry(box, answer.version)
    note(box, `${answer.problem} They say: “${answer.theirs}”`, true)
    tell('Two texts in one box: see the box marked above', true)
  }

  function carry(box, version) {
    if (!version) return
    box.dataset.version = version
    for (const seen of box.querySelectorAll('[data-seen]')) seen.value = version
  }

  function failed(box, why, tries, again = true, what = 'Not saved') {
    note(box, `${what}: ${why}`, false)
    tell(`${what}: ${why}`, true)
    if (again && !waiting.has(box)) later(box, retryAfter[Math.min(tries, retryAfter.length - 1)], tries + 1)
  }

  function note(box, sentence, kept) {
    say(box, 'vs-not-saved', sentence).toggleAttribute('data-kept', kept)
  }

  function say(box, kind, sentence) {
    const line = box.querySelector(`.${kind}`) ?? box.appendChild(document.createElement('p'))
    line.className = kind
    line.textContent = sentence
    return line
  }

  function sentenceOf(html) {
    const page = new DOMParser().parseFromString(html, 'text/html')
    return page.querySelector('.govuk-error-summary__list li')?.textContent.trim() ?? 'the service refused it. Load the page again in another tab.'
  }

  function tell(words, wrong = false) {
    status.classList.toggle('vs-autosave--failed', wrong)
    status.textContent = words
  }
})()
