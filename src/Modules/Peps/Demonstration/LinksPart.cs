using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Demonstration;

/// <summary>Two people whom a designated teacher on the sign-in page has asked by one-time link: one has not opened it yet, one has written and finished.</summary>
internal sealed class LinksPart(PepsDbContext data, IMediator mediator, PepDesk desk, BoxWriting writing, SectionKeeper sections, TimeProvider clock) : IDemonstrationPart
{
    private static readonly PepState[] BeingWritten = [.. Enum.GetValues<PepState>().Where(s => s.IsBeingWritten())];

    public int Order => 750;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        var introduced = world.Introductions.Select(i => i.Person).ToHashSet();
        var children = world.Children.Where(c => c is { OnRoll: true, Teacher: { } teacher } && introduced.Contains(teacher.Id)).ToDictionary(c => c.Id);
        var ids = children.Keys.ToList();
        var key = await data.Set<Pep>().Where(p => ids.Contains(p.Child) && BeingWritten.Contains(p.State)).OrderBy(p => p.Reference).Select(p => new PepKey(p.Id, p.Child, p.Reference)).FirstOrDefaultAsync(cancel);
        if (key is null) return;
        var (opened, teacher) = (await desk.TakeAsync(key, cancel), children[key.Child].Teacher!);
        if (!new[] { "attend", "enrich" }.All(section => opened.Pages.Sections.Any(s => s.Key == section))) return;
        await AskAsync(opened, teacher, "attend", "Priti Rao", "priti.rao@schools.example", cancel);
        var link = await AskAsync(opened, teacher, "enrich", "Joel Winter", "joel.winter@schools.example", cancel);
        await FinishAsync(opened, "enrich", link, cancel);
    }

    private async Task<Guid> AskAsync(OpenedPep opened, KnownPerson teacher, string section, string name, string email, CancellationToken cancel)
    {
        var (child, reference, title) = (opened.Child.Initials, opened.Pep.Reference, opened.Template.Section(section)!.Title);
        var words = $"{teacher.Name} asks you to write one part of {child}'s personal education plan ({reference}): “{title}”.";
        var letter = new LinkLetter(child, $"{child}'s PEP: one part for you to write", words);
        return await mediator.Send(new AskByLink(new LinkTarget(LinkedPart.Kind, opened.Pep.Child, opened.Pep.Id, section), name, email, teacher.Id, letter, Until: null), cancel);
    }

    private async Task FinishAsync(OpenedPep opened, string section, Guid link, CancellationToken cancel)
    {
        var question = opened.Template.Section(section)!.Questions.First(q => q is { Type: QuestionType.Long, FollowsUp: null });
        var words = new AnswerDraft(AnswerState.Answered, "The climbing wall at the leisure centre. What stops me: nobody has booked the first lesson yet. Joel asks at home by Friday.", null);
        writing.Put(opened, new Box(section, question.Key, Guid.Empty), words, new Stamp(new PersonId(link), clock.GetUtcNow(), clock.Today()));
        await sections.MeasureAsync(opened, clock.Today(), cancel);
        await mediator.Send(new FinishLink(link), cancel);
    }
}
