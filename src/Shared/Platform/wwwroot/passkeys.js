// Makes or shows a passkey when its form is sent. Without this file, or in a browser that knows no passkeys, the page names the other path.
(() => {
  'use strict'

  const form = document.querySelector('form[data-passkey]')
  const knows = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON
  if (!form || !knows) return

  const answer = form.querySelector('[name="Input.Answer"]')
  const problem = form.querySelector('[data-passkey-problem]')
  document.querySelector('[data-without-passkeys]').hidden = true
  form.hidden = false

  form.addEventListener('submit', event => {
    event.preventDefault()
    problem.textContent = ''
    ask().then(send, failed)
  })

  function ask() {
    const options = JSON.parse(form.dataset.options)
    return form.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  }

  function send(credential) {
    answer.value = JSON.stringify(credential.toJSON())
    form.submit()
  }

  function failed(why) {
    problem.textContent = why.name === 'InvalidStateError'
      ? 'This device has a passkey of this service already.'
      : 'Your device did not answer, or you stopped it. Press the button to try again.'
  }
})()
