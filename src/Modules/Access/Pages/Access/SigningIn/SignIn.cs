using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>
/// Checks an address and its password. It changes nothing itself: tries are committed apart. Being a query it holds no connection while it
/// asks for that other one, so that many tries at once cannot take them all and wait for each other.
/// </summary>
[AllowEveryone]
internal sealed record SignIn(string Email, string Password) : IQuery<Session>
{
    /// <summary>Never shows the password, wherever the message is written.</summary>
    public override string ToString() => nameof(SignIn);
}

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(c => c.Email).NotEmpty().WithMessage("Enter your e-mail address.").MaximumLength(254).WithMessage("Enter your e-mail address.");
        RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your password.").MaximumLength(200).WithMessage("Enter your password.");
    }
}

internal sealed class SignInHandler(AccessDbContext data, SignInGuard guard, Passwords passwords, TimeProvider clock) : IRequestHandler<SignIn, Session>
{
    public async Task<Session> Handle(SignIn command, CancellationToken cancel)
    {
        var key = Person.KeyOf(command.Email);
        var person = await data.People.AsNoTracking().Include(p => p.Roles).SingleOrDefaultAsync(p => p.EmailKey == key, cancel);
        var attempt = await guard.BeginAsync(Counted.Password(command.Email, person?.Id), cancel);
        if (!await passwords.AreAsync(person, command.Password))
            throw new Refusal("The e-mail address or the password is not right. Check both and try again.");
        await guard.SucceedAsync(attempt, cancel);
        if (!person!.HoldsAnyRole(clock.Today()))
            throw new Refusal("Your access has ended. If you still need it, ask the virtual school to give you a role again.");
        return new Session(person.Id, person.SessionStamp);
    }
}
