using System.Globalization;
using Npgsql;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Whether mail is held because the records were put back from a back-up.</summary>
public interface IMailPause
{
    /// <summary>The moment of that back-up, UTC; null when mail leaves as usual.</summary>
    DateTimeOffset? RestoredTo { get; }
}

/// <summary>Read again after each commit in the schema, and otherwise from memory.</summary>
internal sealed class MailPause(NpgsqlDataSource source, IChangeSignal signal) : IMailPause
{
    public const string Key = "restored-to";
    private (long Version, DateTimeOffset? At)? _known;

    public DateTimeOffset? RestoredTo
    {
        get
        {
            var version = signal.Version(PlatformDbContext.Schema);
            if (_known is not { } known || known.Version != version) _known = known = (version, Read());
            return known.At;
        }
    }

    public static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private DateTimeOffset? Read()
    {
        using var command = source.CreateCommand("select value from platform.setting where key = $1");
        command.Parameters.Add(new() { Value = Key });
        return command.ExecuteScalar() is string text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
