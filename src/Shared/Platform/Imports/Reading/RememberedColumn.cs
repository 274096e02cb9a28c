using Microsoft.EntityFrameworkCore;

namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>Under which heading a council's file held a field when it was last loaded. A module that loads such files has a table of its own for it.</summary>
public sealed class RememberedColumn
{
    /// <summary>The field's key.</summary>
    public required string Field { get; init; }

    /// <summary>The heading as it stood in the file.</summary>
    public required string Heading { get; set; }
}

/// <summary>Keeps what a file's columns turned out to hold, so that the next file of its kind is understood without a question.</summary>
public static class RememberedColumns
{
    /// <summary>Gives a module the table.</summary>
    public static void RememberColumns(this ModelBuilder model) => model.Entity<RememberedColumn>().ToTable("remembered_column").HasKey(c => c.Field);

    /// <summary>The headings by field.</summary>
    public static Task<Dictionary<string, string>> HeadingsAsync(DbContext data, CancellationToken cancel) =>
        data.Set<RememberedColumn>().ToDictionaryAsync(c => c.Field, c => c.Heading, cancel);

    /// <summary>Remembers these headings by field, beside what is remembered of other fields.</summary>
    public static async Task RememberAsync(DbContext data, IReadOnlyDictionary<string, string> headings, CancellationToken cancel)
    {
        var known = await data.Set<RememberedColumn>().ToDictionaryAsync(c => c.Field, cancel);
        foreach (var (field, heading) in headings)
            if (known.TryGetValue(field, out var column)) column.Heading = heading;
            else data.Add(new RememberedColumn { Field = field, Heading = heading });
    }
}
