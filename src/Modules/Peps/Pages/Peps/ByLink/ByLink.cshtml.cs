using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Sections;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Peps.Pages.ByLink;

/// <summary>The one part of a plan that somebody was asked to write by one-time link.</summary>
[AllowLink(LinkedPart.Kind)]
internal sealed class ByLinkPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    /// <summary>What the button sends that saves everything typed and hands it to whoever asked.</summary>
    public const string Finishes = "finish";

    public PartShown Shown { get; private set; } = null!;

    /// <summary>Which link, as its address says; the door has looked that it was opened here.</summary>
    [FromRoute]
    public Guid Link { get; set; }

    public string Address => $"/link/{Link}/{LinkedPart.Kind}";

    private LinkHeld Held => me.Link ?? throw new NotFound("nobody came by link");

    public Task OnGetAsync() => ShowAgainAsync();

    /// <summary>The buttons: every box of the page at once.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var saved = await SaveAsync([.. TypedForm.Boxes(Request.Form, await AskedAsync())], cancel);
        if (Request.Form["next"] == Finishes)
        {
            await mediator.Send(new FinishByLink(Held.Child, Held.Record, Held.Part), cancel);
            return Redirect("/link/finished");
        }
        TempData.SayDone(saved.Boxes.Any(b => b.Clash is not null) ? "Saved. Other words had been written in a box meanwhile: both texts are kept." : "Saved.");
        return Redirect(Address);
    }

    /// <summary>One box, by itself.</summary>
    public async Task<IActionResult> OnPostBoxAsync(string? box, string? version, CancellationToken cancel)
    {
        var (question, block) = BoxNames.Parse(box ?? "");
        var asked = (await AskedAsync()).FirstOrDefault(a => a.Question.Key == question && a.Block == block).Question ?? throw new NotFound("no such box");
        var saved = await SaveAsync([TypedForm.Box(Request.Form, asked, block, SeenBox.Parse(version))], cancel);
        var one = saved.Boxes[0];
        return one.Clash is { } clash
            ? Autosaved.Clash("Somebody else wrote in this box meanwhile. Both texts are kept; whoever asked you chooses.", asked.Visibility == Visibility.Sealed ? "Told in confidence" : AnswerWords.Of(asked, clash.Theirs), $"{one.Seen}")
            : Autosaved.At(saved.At, $"{one.Seen}", saved.Opened == 0 ? null : "This answer opens more questions. Press Save to see them.");
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new SectionByLink(Held.Child, Held.Record, Held.Part), HttpContext.RequestAborted);

    private Task<BoxesSaved> SaveAsync(IReadOnlyList<TypedBox> boxes, CancellationToken cancel) =>
        mediator.Send(new SaveBoxesByLink(Held.Child, Held.Record, Held.Part, boxes), cancel);

    private async Task<IReadOnlyList<(TemplateQuestion Question, Guid Block)>> AskedAsync()
    {
        foreach (var (name, values) in Request.Form) ModelState.SetModelValue(name, values.ToArray(), values.ToString());
        await ShowAgainAsync();
        return [.. Shown.Blocks.SelectMany(block => block.Boxes.Where(box => box.SealedAt is null).Select(box => (box.Question, box.Block)))];
    }
}
