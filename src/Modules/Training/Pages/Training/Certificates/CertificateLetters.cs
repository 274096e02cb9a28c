using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>Tells people of their certificates, with an address that prints their own.</summary>
internal sealed class CertificateLetters(IOutbox outbox, IOptions<CouncilSettings> council)
{
    /// <summary>Sends nothing to who has no address: theirs is printed for them.</summary>
    public void Send(Certificate certificate, Learner holder)
    {
        if (holder.Primary?.Email is not { } email) return;
        var own = council.Value.Address + RegisterLinks.ToOwnCertificate(certificate.TellHolder());
        outbox.Add(new Mail(null, email, $"Your certificate: {certificate.Title}",
            $"""
            Dear {certificate.Name},

            You have completed {certificate.Title}. Print or keep your certificate here:
            {own}

            Only you have this address. Others can see that the certificate is genuine by its number, which stands on it.

            {certificate.AwardedBy}
            You get this letter because you came to the course.
            """, About: null, HoldsToken: true));
    }
}
