using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Partners;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditContractPage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int RoomForMore = 3;

    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public ContractInput Input { get; set; } = new();

    public FormChoices Choices { get; private set; } = FormChoices.None;

    /// <summary>The organisations, and the virtual school itself.</summary>
    public IReadOnlyList<Choice> Parties => [new(ContractInput.Ourselves, "The virtual school"), .. Choices.Partners];

    public IReadOnlyList<Choice> Others => [.. Choices.Contracts.Where(c => c.Value != $"{Id}")];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        if (Id is { } id) Input = ContractInput.Of(await mediator.Send(new FindContract(id), cancel));
        Input.Parties.AddRange(Enumerable.Range(0, RoomForMore).Select(_ => new PartyInput()));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var id = await mediator.Send(new SaveContract(Id, Input.ToFacts(), Input.Version), cancel);
        TempData.SayDone("The contract is saved.");
        return LocalRedirect(TrainingLinks.ToContract(id));
    }

    public async Task ShowAgainAsync()
    {
        if (Id is { } id) await mediator.Send(new FindContract(id));
        Choices = await mediator.Send(new FindFormChoices());
    }
}
