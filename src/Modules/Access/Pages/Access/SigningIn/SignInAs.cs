using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>Opens a session for a person of the demonstration, without a password.</summary>
[AllowEveryone]
internal sealed record SignInAs(PersonId Person) : ICommand<Session>;

internal sealed class SignInAsValidator : AbstractValidator<SignInAs>
{
    public SignInAsValidator() => RuleFor(c => c.Person).NotEqual(default(PersonId)).WithMessage("Choose whom to sign in as.");
}

internal sealed class SignInAsHandler(AccessDbContext data, IDemonstrationMode demonstration) : IRequestHandler<SignInAs, Session>
{
    public async Task<Session> Handle(SignInAs command, CancellationToken cancel)
    {
        if (!demonstration.IsOn)
            throw new NotFound("sign-in-as outside a demonstration");
        var introduced = data.Introductions.Where(i => i.PersonId == command.Person);
        return await data.People.AsNoTracking().Where(p => introduced.Any(i => i.PersonId == p.Id)).Select(p => new Session(p.Id, p.SessionStamp)).SingleOrDefaultAsync(cancel)
            ?? throw new NotFound("a person of the demonstration");
    }
}
