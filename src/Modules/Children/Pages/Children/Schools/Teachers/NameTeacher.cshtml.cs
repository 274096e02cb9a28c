using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

[AllowRoles(Role.Head)]
internal sealed class NameTeacherPage(IMediator mediator, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public int Urn { get; set; }

    [BindProperty]
    public TeacherInput Input { get; set; } = new();

    public Teaching Teaching { get; private set; } = null!;

    public IReadOnlyList<Choice> Held => [.. Teaching.Teachers.Select(t => new Choice($"{t.Id}", t.Name, $"Designated teacher since {HouseTime.Long(t.From)}"))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input.From = clock.Today();
        Teaching = await mediator.Send(new WhoTeaches(Urn), cancel);
        Input.Replaces = [.. Teaching.Teachers.Select(t => $"{t.Id}")];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        var replaced = Input.Replaces.Select(id => Guid.TryParse(id, out var teacher) ? teacher : Guid.Empty);
        var set = await mediator.Send(new SetDesignatedTeacher(Urn, Input.Name ?? "", Input.Email ?? "", Input.From, [.. replaced], Input.IsDeputy), cancel);
        TempData.SayDone($"The designated teacher is recorded and sees {SchoolWords.Children(set.Pupils)} from now on."
            + (set.KnownOtherwise ? " The service knows this e-mail address under another name, which was kept." : ""));
        return LocalRedirect(ChildLinks.ToSchool(Urn));
    }

    public async Task ShowAgainAsync() => Teaching = await mediator.Send(new WhoTeaches(Urn));
}

internal sealed class TeacherInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "E-mail address")]
    public string? Email { get; set; }

    public bool IsDeputy { get; set; }

    [Display(Name = "Designated teacher from")]
    public DateOnly? From { get; set; }

    [Display(Name = "Whom do they replace?")]
    public List<string> Replaces { get; set; } = [];
}
