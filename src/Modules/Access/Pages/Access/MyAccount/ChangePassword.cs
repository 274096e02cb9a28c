using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.MyAccount;

/// <summary>Changes the sender's password; every other session of theirs ends.</summary>
[AllowSignedIn]
internal sealed record ChangePassword(string Current, string New) : ICommand<Session>
{
    /// <summary>Never shows the passwords, wherever the message is written.</summary>
    public override string ToString() => nameof(ChangePassword);
}

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(c => c.Current).NotEmpty().WithMessage("Enter the password that you have now.");
        RuleFor(c => c.New).NotEmpty().WithMessage("Enter a new password.");
    }
}

internal sealed class ChangePasswordHandler(AccessDbContext data, SignInGuard guard, Passwords passwords, ICurrentPerson me) : IRequestHandler<ChangePassword, Session>
{
    public async Task<Session> Handle(ChangePassword command, CancellationToken cancel)
    {
        var person = await data.People.SingleAsync(p => p.Id == me.Id, cancel);
        var attempt = await guard.BeginAsync(Counted.Password(person.Email, person.Id), cancel);
        if (!await passwords.AreAsync(person, command.Current))
            throw new Refusal("This is not the password that you have now.", nameof(command.Current));
        await guard.SucceedAsync(attempt, cancel);
        await passwords.SetAsync(person, command.New, nameof(command.New));
        return new Session(person.Id, person.SessionStamp);
    }
}
