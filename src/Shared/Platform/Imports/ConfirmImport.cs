using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Imports;

/// <summary>Says yes to the preview as it was shown. When two people do, the second is told so.</summary>
/// <param name="Id">The import.</param>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record ConfirmImport(Guid Id) : ICommand;

/// <summary>Answers the kind's questions; the files are then read again.</summary>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record AnswerImport(Guid Id, IReadOnlyDictionary<string, string> Answers) : ICommand;

/// <summary>Gives up an import that has not been confirmed.</summary>
[AllowRoles(Role.Head, Role.TrainingCoordinator)]
public sealed record DropImport(Guid Id) : ICommand;

internal sealed class ConfirmImportValidator : AbstractValidator<ConfirmImport>
{
    public ConfirmImportValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AnswerImportValidator : AbstractValidator<AnswerImport>
{
    public AnswerImportValidator() => RuleFor(c => c.Answers).NotEmpty().WithMessage("Answer the questions, then read the files again.");
}

internal sealed class DropImportValidator : AbstractValidator<DropImport>
{
    public DropImportValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ConfirmImportHandler(PlatformDbContext data, ImportKinds kinds, ICurrentPerson me, TimeProvider clock)
    : IRequestHandler<ConfirmImport, Unit>, IRequestHandler<AnswerImport, Unit>, IRequestHandler<DropImport, Unit>
{
    public async Task<Unit> Handle(ConfirmImport command, CancellationToken cancel)
    {
        (await HoldAsync(command.Id, cancel)).Confirm(me.Name, clock.GetUtcNow());
        return Unit.Value;
    }

    public async Task<Unit> Handle(AnswerImport command, CancellationToken cancel)
    {
        (await HoldAsync(command.Id, cancel)).Answer(command.Answers);
        return Unit.Value;
    }

    public async Task<Unit> Handle(DropImport command, CancellationToken cancel)
    {
        (await HoldAsync(command.Id, cancel)).Drop(clock.GetUtcNow());
        return Unit.Value;
    }

    private async Task<Import> HoldAsync(Guid id, CancellationToken cancel)
    {
        var import = await data.HoldImportAsync(id, cancel);
        kinds.Require(import.Kind);
        return import;
    }
}
