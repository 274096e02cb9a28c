using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Codes;

[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
[BindProperties(SupportsGet = true)]
internal sealed class CodesPage(IMediator mediator) : PageModel
{
    public string? Set { get; set; }

    public bool Ended { get; set; }

    [BindNever]
    public CodesShown Shown { get; private set; } = null!;

    public IReadOnlyList<Choice> Sets => [.. Shown.Sets.Select(s => new Choice(s, $"{SetWords.Of(s)} ({s})"))];

    public async Task OnGetAsync(CancellationToken cancel) => Shown = await mediator.Send(new CodeTables(string.IsNullOrEmpty(Set) ? null : Set, Ended), cancel);
}
