using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Targets;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Peps.Pages.Sections;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class SectionPage(IMediator mediator, PepAddresses addresses, Holders holders, ICurrentPerson me) : PageModel, IShowsAgain
{
    /// <summary>What the button sends that saves everything typed and adds a target.</summary>
    public const string AddsTarget = "target";

    /// <summary>What the button sends that saves everything typed and leads to the next section.</summary>
    public const string GoesOn = "section";

    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public string Section { get; set; } = "";

    public SectionShown Shown { get; private set; } = null!;

    public string Address => PepLinks.ToSection(Shown.Head.Reference, Shown.Key);

    public SectionTurns Turns => new(Shown);

    public Task OnGetAsync() => ShowAgainAsync();

    /// <summary>The button: every box of the page at once.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await KeepWhatWasTypedAsync(cancel);
        var saved = await mediator.Send(new SaveBoxes(key, Section, [.. TypedForm.Boxes(Request.Form, await AskedAsync(key, cancel))]), cancel);
        var here = PepLinks.ToSection(key.Reference, Section);
        if (Request.Form["next"] == AddsTarget) here += $"#target-{await mediator.Send(new AddTarget(key), cancel)}";
        var clashes = saved.Boxes.Any(b => b.Clash is not null);
        TempData.SayDone(clashes ? "Saved. Other words had been written in a box meanwhile: both texts are kept, choose below which to keep." : "Saved.");
        return Redirect(Request.Form["next"] == GoesOn && !clashes ? Turns.Next ?? PepLinks.To(key.Reference) : here);
    }

    /// <summary>One box, by itself.</summary>
    public async Task<IActionResult> OnPostBoxAsync(string? box, string? version, CancellationToken cancel)
    {
        var key = await KeepWhatWasTypedAsync(cancel);
        var (question, block) = BoxNames.Parse(box ?? "");
        var asked = (await AskedAsync(key, cancel)).FirstOrDefault(a => a.Question.Key == question && a.Block == block).Question ?? throw new NotFound("no such box");
        var saved = await mediator.Send(new SaveBoxes(key, Section, [TypedForm.Box(Request.Form, asked, block, SeenBox.Parse(version))]), cancel);
        var (at, one) = (saved.At, saved.Boxes[0]);
        if (one.Clash is not { } clash) return Autosaved.At(at, $"{one.Seen}", OpenedWords(saved.Opened));
        var name = clash.By == me.Id ? "You" : (await holders.NamesAsync([clash.By], cancel))(clash.By);
        return Autosaved.Clash($"{name} wrote in this box meanwhile, in another window. Both texts are kept: press Save to choose between them.", asked.Visibility == Visibility.Sealed ? "Told in confidence" : AnswerWords.Of(asked, clash.Theirs), $"{one.Seen}");
    }

    public async Task<IActionResult> OnPostSettleAsync(Guid clash, string? seen, ClashChoice choice, CancellationToken cancel)
    {
        await mediator.Send(new SettleClash(await addresses.ResolveAsync(Reference, cancel), clash, seen ?? "", choice), cancel);
        TempData.SayDone("Settled.");
        return Redirect(PepLinks.ToSection(Reference, Section));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid target, CancellationToken cancel)
    {
        await mediator.Send(new RemoveTarget(await addresses.ResolveAsync(Reference, cancel), target), cancel);
        TempData.SayDone("The target is removed.");
        return Redirect(PepLinks.ToSection(Reference, Section));
    }

    public async Task ShowAgainAsync() => Shown = await LoadAsync(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted), HttpContext.RequestAborted);

    private static string? OpenedWords(int questions) => questions switch
    {
        0 => null,
        1 => "This answer opens one more question. Press Save to see it.",
        _ => $"This answer opens {questions} more questions. Press Save to see them.",
    };

    private Task<SectionShown> LoadAsync(PepKey key, CancellationToken cancel) => mediator.Send(new PepSection(key, Section), cancel);

    private async Task<PepKey> KeepWhatWasTypedAsync(CancellationToken cancel)
    {
        foreach (var (name, values) in Request.Form) ModelState.SetModelValue(name, values.ToArray(), values.ToString());
        return await addresses.ResolveAsync(Reference, cancel);
    }

    private async Task<IReadOnlyList<(TemplateQuestion Question, Guid Block)>> AskedAsync(PepKey key, CancellationToken cancel)
    {
        Shown = await LoadAsync(key, cancel);
        return [.. Shown.Blocks.SelectMany(block => block.Boxes.Where(box => box.SealedAt is null).Select(box => (box.Question, box.Block)))];
    }
}
