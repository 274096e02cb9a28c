using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Certificates;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>A certificate whole, for whoever keeps the register.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindCertificate(string Number) : IQuery<CertificateShown>;

/// <summary>A certificate whole, for its holder.</summary>
internal sealed record FindOwnCertificate(string Code) : IQuery<CertificateShown>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(FindOwnCertificate);
}

/// <summary>As it is printed.</summary>
/// <param name="Offering">The offering's reference.</param>
internal sealed record CertificateShown(Certificate Certificate, string Offering);

/// <summary>Whether a certificate is genuine, for anybody who has its number.</summary>
internal sealed record ProveCertificate(string Number) : IQuery<ProofShown>;

/// <summary>No more than is needed to compare it with the paper.</summary>
internal sealed record ProofShown(string Number, string Initials, string Title, DateOnly CompletedOn, DateOnly? WithdrawnOn, string AwardedBy);

internal sealed class FindCertificateHandler(CertificateWriter writer, TrainingDbContext data)
    : IRequestHandler<FindCertificate, CertificateShown>, IRequestHandler<FindOwnCertificate, CertificateShown>, IRequestHandler<ProveCertificate, ProofShown>
{
    public async Task<CertificateShown> Handle(FindCertificate query, CancellationToken cancel) => await ShownAsync(await NumberedAsync(query.Number, cancel), cancel);

    public async Task<CertificateShown> Handle(FindOwnCertificate query, CancellationToken cancel)
    {
        var hash = Secret.HashOf(query.Code);
        return await ShownAsync(await data.Set<Certificate>().AsNoTracking().FirstOrDefaultAsync(c => c.HolderHash == hash, cancel) ?? throw new NotFound("a certificate by its holder's code"), cancel);
    }

    public async Task<ProofShown> Handle(ProveCertificate query, CancellationToken cancel)
    {
        var c = await NumberedAsync(query.Number, cancel);
        return new ProofShown(c.Number, c.Initials, c.Title, c.CompletedOn, c.WithdrawnOn, c.AwardedBy);
    }

    private async Task<Certificate> NumberedAsync(string typed, CancellationToken cancel)
    {
        var number = typed.Trim().ToUpperInvariant();
        return await data.Set<Certificate>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, cancel) ?? throw new NotFound("a certificate by this number");
    }

    private async Task<CertificateShown> ShownAsync(Certificate certificate, CancellationToken cancel) =>
        new(certificate, await writer.OfferingOfAsync(certificate, cancel));
}
