using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.ByLink;

/// <summary>A plan laid open for whoever came by link, and the one part of it that they see.</summary>
/// <param name="Seal">Closed to what others told in confidence in the section, whoever the asker is.</param>
internal sealed record LinkedPlan(OpenedPep Opened, TemplateSection Section, LinkedPart Part, Seal Seal, LinkHeld Link);

/// <summary>Lays the plan open to which somebody's link leads.</summary>
internal sealed class LinkedPlans(PepDesk desk, ICurrentPerson me)
{
    /// <exception cref="NotFound">The plan is not being written, does not ask this now, or the asker could not write it themselves any more.</exception>
    public async Task<LinkedPlan> ReadAsync(IByLink asked, CancellationToken cancel) => Check(await desk.ReadAsync(KeyOf(asked), cancel), asked);

    /// <inheritdoc cref="ReadAsync" />
    public async Task<LinkedPlan> TakeAsync(IByLink asked, CancellationToken cancel) => Check(await desk.TakeAsync(KeyOf(asked), cancel), asked);

    private static PepKey KeyOf(IByLink asked) => new(asked.Record, asked.Child, "");

    private LinkedPlan Check(OpenedPep opened, IByLink message)
    {
        var link = me.Link ?? throw new NotFound("nobody came by link");
        var part = LinkedPart.Parse(message.Part);
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == part.Section) ?? throw new NotFound("no such section now");
        var asked = opened.Pages.Asked(section);
        if (!opened.Pep.State.IsBeingWritten() || !Pens.MayWrite(link.AskerRoles, asked.Owner, asked.Helpers)) throw new NotFound("nothing to write");
        if (part.Target is { } target && !opened.Pages.Blocks[section.Key].Contains(target)) throw new NotFound("the target is gone");
        return new LinkedPlan(opened, section, part, Seal.Of(asked, me.Roles, me.Id), link);
    }
}
