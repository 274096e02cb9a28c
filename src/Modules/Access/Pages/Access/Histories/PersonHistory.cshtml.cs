using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.OnePerson;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Log;

namespace VirtualSchool.Access.Pages.Access.Histories;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class PersonHistoryPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    public PersonShown Person { get; private set; } = null!;

    public HistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Person = await mediator.Send(new OnePerson.OnePerson(new PersonId(Id)), cancel);
        var read = await mediator.Send(new ReadRecordHistory($"Person {Person.Id}", HistoryView.After(Ask), Ask.Size), cancel);
        View = new HistoryView(read.History, Ask);
    }
}
