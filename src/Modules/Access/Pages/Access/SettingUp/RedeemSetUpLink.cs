using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SettingUp;

/// <summary>Uses a set-up link: sets the password and opens a session.</summary>
/// <param name="Token">The link's token.</param>
/// <param name="Password">The password chosen.</param>
/// <param name="First">Who the first administrator is, whom nobody has named yet; null for everybody else.</param>
[AllowEveryone]
internal sealed record RedeemSetUpLink(string Token, string Password, FirstAdministrator? First) : ICommand<Session>
{
    /// <summary>Never shows the token or the password, wherever the message is written.</summary>
    public override string ToString() => nameof(RedeemSetUpLink);
}

internal sealed record FirstAdministrator(string Name, string Email);

internal sealed class RedeemSetUpLinkValidator : AbstractValidator<RedeemSetUpLink>
{
    public RedeemSetUpLinkValidator()
    {
        RuleFor(c => c.Token).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Password).NotEmpty().WithMessage("Choose a password.");
        RuleFor(c => c.First!.Name).MustBeName().When(c => c.First is not null).OverridePropertyName("Name");
        RuleFor(c => c.First!.Email).MustBeEmail().When(c => c.First is not null).OverridePropertyName("Email");
    }
}

internal sealed class RedeemSetUpLinkHandler(AccessDbContext data, Passwords passwords, Acting acting, TimeProvider clock) : IRequestHandler<RedeemSetUpLink, Session>
{
    public async Task<Session> Handle(RedeemSetUpLink command, CancellationToken cancel)
    {
        var link = await data.OpenLinkAsync(command.Token, clock.GetUtcNow(), cancel) ?? throw new NotFound("set-up link");
        var person = link.PersonId is { } id
            ? await data.People.Include(p => p.Roles).SingleAsync(p => p.Id == id, cancel)
            : await FirstAdministratorAsync(command.First ?? throw new NotFound("name of the first administrator"), cancel);
        if (!person.HoldsAnyRole(clock.Today()))
            throw new Refusal("Your access has ended. If you still need it, ask the virtual school to give you a role again.");
        acting.Shown = person.AsShown(clock.Today());
        await passwords.SetAsync(person, command.Password, nameof(command.Password));
        link.Use(clock.GetUtcNow());
        return new Session(person.Id, person.SessionStamp);
    }

    private async Task<Person> FirstAdministratorAsync(FirstAdministrator first, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var key = Person.KeyOf(first.Email);
        var person = await data.People.Include(p => p.Roles).SingleOrDefaultAsync(p => p.EmailKey == key, cancel);
        if (person is null)
            data.People.Add(person = new Person(first.Name, first.Email));
        person.Give(Role.Administrator, clock.Today(), "the first administrator, by the link printed at start-up");
        return person;
    }
}
