using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Sends the register to those who teach an event and have an address, as a link of their own.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SendToTrainers(string Reference) : ICommand<int>;

internal sealed class SendToTrainersValidator : AbstractValidator<SendToTrainers>
{
    public SendToTrainersValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SendToTrainersHandler(RegisterBook book, TrainerKeys keys, IOutbox outbox, IOptions<CouncilSettings> council) : IRequestHandler<SendToTrainers, int>
{
    public async Task<int> Handle(SendToTrainers request, CancellationToken cancel)
    {
        var open = await book.ReadAsync(request.Reference, cancel);
        if (open.Offering.State != OfferingState.Published) throw new Refusal($"{open.Offering.Reference} is not published, so nobody comes to it yet.");
        var trainers = open.Offering.Trainers.Where(t => t.Email is not null).ToList();
        if (trainers.Count == 0) throw new Refusal("No trainer of this event has an e-mail address. Enter one on its page, under Change.");
        foreach (var trainer in trainers) Send(open, trainer);
        return trainers.Count;
    }

    private void Send(OpenRegister open, OfferingTrainer trainer) => outbox.Add(new Mail(null, trainer.Email!, $"Your register: {open.Course.Title}",
        $"""
        Dear {trainer.Name},

        You teach {open.Course.Title} on {Words.List([.. open.Offering.Sessions.Select(s => Words.Day(s.On)).Distinct()])}. Take the register on your telephone here, without an account:
        {council.Value.Address}{RegisterLinks.ToTake(keys.Of(trainer))}

        It opens on the day of each session and on the day after it. It shows who comes and what they need, so please keep it to yourself.

        {council.Value.Council}, {council.Value.Service}
        You get this letter because you are named as a trainer of {open.Offering.Reference}.
        """, About: null, HoldsToken: true));
}
