using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Statements;

/// <summary>A statement as a council words it from a day on. Until a council has worded one, the shipped text holds.</summary>
[CouncilsChoice]
internal sealed class Statement
{
    private Statement() { }

    public Statement(StatementKind kind, DateOnly from) => (Kind, From) = (kind, from);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public StatementKind Kind { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>Plain text with a little Markdown: <see cref="StatementText"/>.</summary>
    public string Text { get; private set; } = "";

    public string Because { get; private set; } = "";
    public string PublishedBy { get; private set; } = "";
    public DateTimeOffset PublishedAt { get; private set; }

    public void Word(string text, string because, string by, DateTimeOffset at) => (Text, Because, PublishedBy, PublishedAt) = (text, because, by, at);
}

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> table)
    {
        table.ToTable("statement");
        table.HasIndex(s => new { s.Kind, s.From }).IsUnique();
    }
}
