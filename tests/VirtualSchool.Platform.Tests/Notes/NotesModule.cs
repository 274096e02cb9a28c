using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Tests.Notes;

/// <summary>The smallest module that shows what Platform promises every module.</summary>
internal sealed class NotesDbContext(DbContextOptions<NotesDbContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema("notes");
        model.Entity<Note>().ToTable("note").Property(n => n.Version).IsRowVersion();
    }
}

internal sealed class Note
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public ChildId Child { get; init; }
    public required string Text { get; set; }
    [ValueUnlogged] public string? Secret { get; set; }
    [ValueRestricted] public string? Address { get; set; }
    public uint Version { get; init; }
}

[AllowRoles(Role.Head)]
internal sealed record WriteNote(ChildId Child, string Text) : ICommand<Guid>, IAboutChild
{
    public string? Secret { get; init; }
    public string? Address { get; init; }
    public bool ListenerThrows { get; init; }
    public bool SwallowInnerRefusal { get; init; }
}

[AllowRoles(Role.Head)]
internal sealed record ChangeNote(ChildId Child, Guid Note, string Text, uint Version) : ICommand, IAboutChild;

[AllowSystem]
internal sealed record RefuseAlways : ICommand;

internal sealed record ForgotItsRule : ICommand;

internal sealed record ReadNotes(VisibleChildren Sight) : IQuery<NotesRead>, IWithinSight;

internal sealed record NotesRead(IReadOnlyList<ChildId> Children) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Children;
}

internal sealed record NoteWritten(Guid Note, bool Throw) : INotification;

internal sealed class WriteNoteValidator : AbstractValidator<WriteNote>
{
    public WriteNoteValidator()
    {
        RuleFor(c => c.Text).NotEmpty().WithMessage("Write something.");
        RuleFor(c => c.Text).MaximumLength(20).WithMessage("Write at most 20 letters.");
        RuleFor(c => c.Secret).NotEqual("letmein").WithMessage("Choose a better secret.");
    }
}

internal sealed class NoteHandlers(NotesDbContext data, IMediator mediator)
    : IRequestHandler<WriteNote, Guid>, IRequestHandler<ChangeNote, Unit>, IRequestHandler<RefuseAlways, Unit>,
      IRequestHandler<ForgotItsRule, Unit>, IRequestHandler<ReadNotes, NotesRead>
{
    public async Task<Guid> Handle(WriteNote command, CancellationToken cancel)
    {
        var note = new Note { Child = command.Child, Text = command.Text, Secret = command.Secret, Address = command.Address };
        data.Add(note);
        if (command.SwallowInnerRefusal) await SwallowAsync(cancel);
        await mediator.Publish(new NoteWritten(note.Id, command.ListenerThrows), cancel);
        return note.Id;
    }

    public async Task<Unit> Handle(ChangeNote command, CancellationToken cancel)
    {
        var note = await data.Notes.SingleAsync(n => n.Id == command.Note, cancel);
        data.Entry(note).Property(n => n.Version).OriginalValue = command.Version;
        note.Text = command.Text;
        return Unit.Value;
    }

    public Task<Unit> Handle(RefuseAlways command, CancellationToken cancel) => throw new Refusal("No.");

    public Task<Unit> Handle(ForgotItsRule command, CancellationToken cancel) => Unit.Task;

    public async Task<NotesRead> Handle(ReadNotes query, CancellationToken cancel) =>
        new(await data.Notes.AsNoTracking().Where(n => query.Sight.IsAll || query.Sight.Children.Contains(n.Child)).Select(n => n.Child).ToListAsync(cancel));

    private async Task SwallowAsync(CancellationToken cancel)
    {
        try
        {
            await mediator.Send(new RefuseAlways(), cancel);
        }
        catch (Refusal)
        {
            // The test's point: swallowing an inner refusal does not save half of the work.
        }
    }
}

internal sealed class CountNoteWhenWritten(DatabaseSession session, SeenByListener seen) : INotificationHandler<NoteWritten>
{
    public async Task Handle(NoteWritten told, CancellationToken cancel)
    {
        await using var command = session.Connection.CreateCommand();
        command.CommandText = "select count(*) from notes.note where id = $1";
        command.Parameters.Add(new() { Value = told.Note });
        seen.Rows = (long)(await command.ExecuteScalarAsync(cancel))!;
        if (told.Throw) throw new InvalidOperationException("The listener broke.");
    }
}

internal sealed class SeenByListener
{
    public long Rows { get; set; }
}
