using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Finds the school whose own staff an event is for, by words of its name or its number.</summary>
/// <param name="Reference">The event, whose school is not looked for again while its name stands; null for a new one.</param>
/// <param name="Text">What was typed; empty when people come from several schools.</param>
/// <param name="Choice">What was chosen of those offered; null when nothing was.</param>
/// <exception cref="Refusal">No open school is called so.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ChooseHost(string? Reference, string? Text, int? Choice) : IQuery<HostChosen>;

/// <param name="Urn">The school; null for none, or while it is not clear.</param>
/// <param name="Alike">Schools to choose from; empty when it is clear.</param>
internal sealed record HostChosen(int? Urn, IReadOnlyList<SchoolAlike> Alike);

internal sealed class ChooseHostHandler(TrainingDbContext data, IMediator mediator) : IRequestHandler<ChooseHost, HostChosen>
{
    private const int Most = 6;

    public async Task<HostChosen> Handle(ChooseHost query, CancellationToken cancel)
    {
        if (query.Text?.Trim() is not { Length: > 0 } text) return new HostChosen(null, []);
        if (await NowAsync(query.Reference, text, cancel) is { } now) return new HostChosen(now, []);
        var alike = text.Length > 200 ? [] : await mediator.Send(new SearchSchools(text, Most), cancel);
        if (alike.Count == 0) throw new Refusal($"No open school is called “{text}” in the national register. Type less of its name, or its number.", "HostSchool");
        if (alike.FirstOrDefault(s => s.Urn == query.Choice) is { } chosen) return new HostChosen(chosen.Urn, []);
        return alike.Where(s => IsMeant(s, text)).ToList() is [var exact] ? new HostChosen(exact.Urn, []) : new HostChosen(null, alike);
    }

    private static bool IsMeant(SchoolAlike school, string text) => string.Equals(school.Name, text, StringComparison.OrdinalIgnoreCase) || school.Urn.ToString(CultureInfo.InvariantCulture) == text;

    private Task<int?> NowAsync(string? reference, string text, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        return data.Set<Offering>().Where(o => o.Reference == wanted && o.HostName == text).Select(o => o.HostUrn).FirstOrDefaultAsync(cancel);
    }
}
