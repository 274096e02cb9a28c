using System.Globalization;
using FluentValidation;
using MediatR;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Log;

/// <summary>
/// Deletes the values before and after that the log holds about children, because the law demands it. The lines themselves stay, and so does
/// the chain over them; one more line says what was disposed of and why. Asking again disposes of what is left.
/// </summary>
/// <param name="Children">Whose.</param>
/// <param name="Until">Only of lines before this instant.</param>
/// <param name="Because">The rule that demands it, in words.</param>
[AllowSystem]
public sealed record DisposeLogValues(IReadOnlyList<ChildId> Children, DateTimeOffset Until, string Because) : ICommand<int>
{
    private const string Beginning = "values before ";

    internal string Subject => Beginning + Until.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Reads the instant from the line's subject; null when it is none.</summary>
    internal static DateTimeOffset? UntilOf(string subject) =>
        subject.StartsWith(Beginning, StringComparison.Ordinal) && DateTimeOffset.TryParse(subject[Beginning.Length..], CultureInfo.InvariantCulture, out var until) ? until : null;
}

internal sealed class DisposeLogValuesValidator : AbstractValidator<DisposeLogValues>
{
    public DisposeLogValuesValidator(TimeProvider clock)
    {
        RuleFor(c => c.Children).NotEmpty().WithMessage("Say whose values.");
        RuleFor(c => c.Until).Must(until => until <= clock.GetUtcNow()).WithMessage("What has not happened yet cannot be disposed of.");
        RuleFor(c => c.Because).NotEmpty().WithMessage("Say which rule demands it.").MaximumLength(500);
    }
}

internal sealed class DisposeLogValuesHandler(DatabaseSession session, ChangeRecorder recorder) : IRequestHandler<DisposeLogValues, int>
{
    public async Task<int> Handle(DisposeLogValues command, CancellationToken cancel)
    {
        await session.SaveAsync(cancel);
        await using var delete = new NpgsqlCommand(
            """
            delete from platform.log_value v using platform.log_entry e
            where v.entry = e.key and e.kind <> 'look' and e.commitment is not null and e.at < $2 and e.children && $1
            """, session.Connection);
        delete.Parameters.Add(new() { Value = command.Children.Select(c => c.Value).ToArray() });
        delete.Parameters.Add(new() { Value = command.Until.ToUniversalTime() });
        var deleted = await delete.ExecuteNonQueryAsync(cancel);
        recorder.Add(LogKind.Disposal, command.Because, command.Subject, command.Children);
        return deleted;
    }
}
