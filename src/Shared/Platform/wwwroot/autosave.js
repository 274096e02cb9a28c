// Saves each box of a form shortly after it is written. The text stays in the page whatever happens; the form's button saves too.
(() => {
  'use strict'

  const quietFor = 900
  const retryAfter = [3000, 10000, 30000]
  const waiting = new Map()

  const status = document.querySelector('[data-autosave]')
  const form = status?.closest('form')
  if (!form) return

  form.addEventListener('input', event => later(boxOf(event.target), quietFor))
  form.addEventListener('change', event => later(boxOf(event.target), 0))
  form.addEventListener('submit', () => { for (const box of [...waiting.keys()]) forget(box) })
  addEventListener('pagehide', () => { for (const box of [...waiting.keys()]) save(box, true) })
  addEventListener('beforeunload', event => { if (form.querySelector('.vs-not-saved') && !form.hasAttribute('data-sent')) event.preventDefault() })

  const boxOf = control => control.closest('[data-box]')

  function later(box, delay, tries = 0) {
    if (!box) return
    forget(box)
    waiting.set(box, { tries, timer: setTimeout(() => save(box), delay) })
  }

  function forget(box) {
    clearTimeout(waiting.get(box)?.timer)
    waiting.delete(box)
  }

  async function save(box, leaving = false) {
    const tries = waiting.get(box)?.tries ?? 0
    forget(box)
    if (box.hasAttribute('data-saving')) { later(box, quietFor, tries); return }
    box.setAttribute('data-saving', '')
    tell('Saving…')
    try {
      const answer = await fetch(status.dataset.autosave, { method: 'POST', body: fieldsOf(box), headers: { 'X-Autosave': '1' }, keepalive: leaving })
      await read(box, answer, tries)
    } catch {
      failed(box, 'the service cannot be reached. It tries again by itself; your words stay here.', tries)
    } finally {
      box.removeAttribute('data-saving')
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
    if (answer.redirected || answer.status === 401) return failed(box, 'you are signed out. Sign in in another tab, then change a word here.', tries, false)
    if (answer.ok) return saved(box, await answer.json())
    if (answer.status === 409) return clash(box, await answer.json())
    if (answer.status === 422 || answer.status === 400) return failed(box, sentenceOf(await answer.text()), tries, false)
    failed(box, 'the service could not write it. It tries again by itself; your words stay here.', tries)
  }

  function saved(box, answer) {
    if (answer.version) box.dataset.version = answer.version
    box.querySelector('.vs-not-saved')?.remove()
    if (!form.querySelector('.vs-not-saved')) tell(`Saved ${answer.saved}`)
  }

  function clash(box, answer) {
    if (answer.version) box.dataset.version = answer.version
    note(box, `Not saved: ${answer.problem} They wrote: “${answer.theirs}”`)
    tell('Not saved: see the box marked above', true)
  }

  function failed(box, why, tries, again = true) {
    note(box, `Not saved: ${why}`)
    tell(`Not saved: ${why}`, true)
    if (again && !waiting.has(box)) later(box, retryAfter[Math.min(tries, retryAfter.length - 1)], tries + 1)
  }

  function note(box, sentence) {
    const line = box.querySelector('.vs-not-saved') ?? box.appendChild(document.createElement('p'))
    line.className = 'vs-not-saved'
    line.textContent = sentence
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
