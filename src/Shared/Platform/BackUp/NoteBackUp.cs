using System.Text.Json;
using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Remembers, for the page of operations, that a back-up was made.</summary>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Folder">Where.</param>
/// <param name="Bytes">How large.</param>
[AllowSystem]
public sealed record NoteBackUp(DateTimeOffset MadeAt, string Folder, long Bytes) : ICommand;

internal sealed class NoteBackUpValidator : AbstractValidator<NoteBackUp>
{
    public NoteBackUpValidator() => RuleFor(c => c.Folder).NotEmpty();
}

internal sealed class NoteBackUpHandler(PlatformDbContext data) : IRequestHandler<NoteBackUp, Unit>
{
    internal const string Key = "last-back-up";

    public async Task<Unit> Handle(NoteBackUp command, CancellationToken cancel)
    {
        var text = JsonSerializer.Serialize(command);
        if (await data.FindAsync<Setting>([Key], cancel) is { } standing) standing.Value = text;
        else data.Add(new Setting { Key = Key, Value = text });
        return Unit.Value;
    }
}
