using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Log.Heads;

/// <summary>To whom the head of the log is sent each day; null when to nobody.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record LogHeadAddress : IQuery<string?>
{
    /// <summary>The setting's key.</summary>
    public const string Key = "log-head-address";
}

/// <summary>Sets to whom the head of the log is sent each day.</summary>
/// <param name="Address">A mail address away from this machine; empty for nobody.</param>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record SetLogHeadAddress(string? Address) : ICommand;

internal sealed class SetLogHeadAddressValidator : AbstractValidator<SetLogHeadAddress>
{
    public SetLogHeadAddressValidator() => RuleFor(c => c.Address)
        .MaximumLength(254).EmailAddress().When(c => !string.IsNullOrWhiteSpace(c.Address))
        .WithMessage("Enter an e-mail address, such as audit@council.gov.uk, or leave the box empty.");
}

internal sealed class LogHeadAddressHandler(PlatformDbContext data) : IRequestHandler<LogHeadAddress, string?>, IRequestHandler<SetLogHeadAddress, Unit>
{
    public async Task<string?> Handle(LogHeadAddress query, CancellationToken cancel) =>
        await data.FindAsync<Setting>([LogHeadAddress.Key], cancel) is { Value.Length: > 0 } set ? set.Value : null;

    public async Task<Unit> Handle(SetLogHeadAddress command, CancellationToken cancel)
    {
        var address = command.Address?.Trim() ?? "";
        if (await data.FindAsync<Setting>([LogHeadAddress.Key], cancel) is { } standing) standing.Value = address;
        else data.Add(new Setting { Key = LogHeadAddress.Key, Value = address });
        return Unit.Value;
    }
}
