using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>Who signs in for an organisation, by name.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record PartnerPeople(Guid Partner) : IQuery<IReadOnlyList<PartnerPersonRow>>;

internal sealed record PartnerPersonRow(PersonId Person, string Name, string Email, DateOnly Since);

/// <summary>Lets somebody sign in for an organisation; whoever manages people sends them the link to do so.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record LetSignInForPartner(Guid Partner, string? Name, string? Email) : ICommand;

/// <summary>Somebody signs in for the organisation no more. Their role in the service is ended under People.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record EndSignInForPartner(Guid Partner, Guid? Person) : ICommand;

internal sealed class LetSignInForPartnerValidator : AbstractValidator<LetSignInForPartner>
{
    public LetSignInForPartnerValidator()
    {
        RuleFor(c => c.Name).Must(PersonForm.IsName).OverridePropertyName("PersonName").WithMessage("Enter the name of who signs in.");
        RuleFor(c => c.Email).Must(PersonForm.IsEmail).OverridePropertyName("PersonEmail").WithMessage("Enter their e-mail address, like name@partner.org.uk.");
    }
}

internal sealed class EndSignInForPartnerValidator : AbstractValidator<EndSignInForPartner>
{
    public EndSignInForPartnerValidator() => RuleFor(c => c.Person).NotNull().OverridePropertyName("Ended").WithMessage("Choose who signs in no more.");
}

internal sealed class PartnerPeopleHandler(TrainingDbContext data, IMediator mediator, TimeProvider clock)
    : IRequestHandler<PartnerPeople, IReadOnlyList<PartnerPersonRow>>, IRequestHandler<LetSignInForPartner, Unit>, IRequestHandler<EndSignInForPartner, Unit>
{
    public async Task<IReadOnlyList<PartnerPersonRow>> Handle(PartnerPeople query, CancellationToken cancel) =>
        await data.Set<PartnerPerson>().AsNoTracking().Where(p => p.PartnerId == query.Partner).OrderBy(p => p.Name).Select(p => new PartnerPersonRow(p.PersonId, p.Name, p.Email, p.Since)).ToListAsync(cancel);

    public async Task<Unit> Handle(LetSignInForPartner command, CancellationToken cancel)
    {
        var (name, email, today) = (command.Name!.Trim(), command.Email!.Trim().ToLowerInvariant(), clock.Today());
        var partner = await data.Set<Partner>().FirstOrDefaultAsync(p => p.Id == command.Partner, cancel) ?? throw new NotFound("partner");
        var person = (await mediator.Send(new EnsurePeople([new PersonToEnsure(name, email, Role.TrainingPartner, today)], $"signs in for {partner.Name}"), cancel))[0];
        if (await data.Set<PartnerPerson>().AsNoTracking().Where(p => p.PersonId == person).Join(data.Set<Partner>(), p => p.PartnerId, o => o.Id, (p, o) => new { o.Name, p.Since }).FirstOrDefaultAsync(cancel) is { } there)
            throw new Refusal($"This person has signed in for {there.Name} since {Words.Day(there.Since)}. End that first.", "PersonEmail");
        data.Add(new PartnerPerson(partner.Id, person, name, email, today));
        return Unit.Value;
    }

    public async Task<Unit> Handle(EndSignInForPartner command, CancellationToken cancel)
    {
        var person = new PersonId(command.Person!.Value);
        data.Remove(await data.Set<PartnerPerson>().FirstOrDefaultAsync(p => p.PersonId == person && p.PartnerId == command.Partner, cancel) ?? throw new Refusal("This person signs in for it no more. Look at the page again.", "Ended"));
        return Unit.Value;
    }
}
