using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Evaluations;

[AllowEveryone]
internal sealed class EvaluatePage(IMediator mediator, PublicTries tries) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty, Display(Name = "Your e-mail address, as you booked (optional)")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "May we quote you?")]
    public QuoteConsent? Consent { get; set; }

    [BindProperty, Display(Name = "Your role")]
    public Guid? RoleId { get; set; }

    [BindProperty, Display(Name = "Your name, as we may print it")]
    public string? QuotedName { get; set; }

    public EvaluationShown Shown { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        await ShowAgainAsync();
        (Consent, RoleId, QuotedName) = (Shown.Them.Consent, Shown.Them.Role, Shown.Them.QuotedName);
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken cancel)
    {
        tries.Count(HttpContext);
        return Redirect(RegisterLinks.ToEvaluate(await mediator.Send(new StartAnswers(Code, Email), cancel)));
    }

    public async Task<IActionResult> OnPostAsync(bool send, CancellationToken cancel)
    {
        tries.Count(HttpContext);
        await ShowAgainAsync();
        await mediator.Send(new SaveAnswers(Code, Typed(), new AboutThem(Consent ?? QuoteConsent.No, RoleId, QuotedName), send), cancel);
        if (!send) TempData.SayDone("Saved. Keep this page’s address if you wish to go on later, and send it when you have finished.");
        return Redirect(RegisterLinks.ToEvaluate(Code));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindEvaluation(Code), HttpContext.RequestAborted);

    /// <summary>What a question's box shows: what was typed now, or else what is kept.</summary>
    public IReadOnlyList<string> AnswerTo(Question question) => Request.HasFormContentType
        ? [.. Request.Form[question.Key].OfType<string>()]
        : Shown.Kept.GetValueOrDefault(question.Key) ?? [];

    /// <summary>The numbers of a scale, and what stands apart from them.</summary>
    public static IEnumerable<(string Value, string Text)> StepsOf(Question question) =>
        [.. Enumerable.Range(question.Range.Least, question.Range.Most - question.Range.Least + 1).Select(n => ($"{n}", $"{n}")), (Answer.NotApplicable, "Does not apply")];

    private Dictionary<string, IReadOnlyList<string>> Typed() => Shown.Form.ToDictionary(q => q.Key, AnswerTo);
}
