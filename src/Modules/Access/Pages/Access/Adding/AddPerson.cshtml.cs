using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.Adding;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class AddPersonPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public AddPersonInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var person = await mediator.Send(new AddPerson(Input.Name ?? "", Input.Email ?? "", Input.Role ?? default, Input.Because ?? ""));
        return LocalRedirect($"/people/{person}");
    }
}

internal sealed class AddPersonInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Role")]
    public Role? Role { get; set; }

    [Display(Name = "Why they need it")]
    public string? Because { get; set; }
}
