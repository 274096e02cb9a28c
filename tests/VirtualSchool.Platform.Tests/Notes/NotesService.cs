using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.People;
using VirtualSchool.Testing;

namespace VirtualSchool.Platform.Tests.Notes;

/// <summary>The service with the notes module beside the real ones, and a person whose roles and sight the test decides.</summary>
public class NotesService : TestService
{
    /// <summary>The child whom the person may see.</summary>
    public ChildId Known { get; } = ChildId.New();

    internal SomebodySignedIn Person { get; } = new();

    /// <summary>Sends a message as the person who has signed in.</summary>
    internal async Task<T> AskAsync<T>(MediatR.IRequest<T> message)
    {
        await using var scope = Services.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(message);
        }
        finally
        {
            await scope.ServiceProvider.GetRequiredService<Platform.Log.LooksOfRequest>().WriteAsync("/test", CancellationToken.None);
        }
    }

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        Person.Sight = VisibleChildren.Only([Known]);
        builder.Services.AddModule<NotesDbContext>("notes");
        builder.Services.AddScoped<SeenByListener>();
        builder.Services.AddSingleton<ISignedInPerson>(Person).AddSingleton<IChildGate>(Person);
    }

    protected override async Task FillAsync()
    {
        await using var scope = Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<NotesDbContext>();
        await ReadAsync<int>(
            $"{data.Database.GenerateCreateScript()}; grant usage on schema notes to virtualschool_service; grant all on all tables in schema notes to virtualschool_service; select 1");
    }
}

/// <summary>A person whom the test makes up, and the sight that they have.</summary>
internal sealed class SomebodySignedIn : ISignedInPerson, IChildGate
{
    public PersonId Id { get; } = PersonId.New();
    public string Name => "Hannah Reed";
    public IReadOnlySet<Role> Roles { get; set; } = new HashSet<Role> { Role.Head };
    public bool IsSignedIn => true;
    public bool IsSystem => false;
    public VisibleChildren Sight { get; set; } = VisibleChildren.None;

    public ValueTask<VisibleChildren> VisibleTo(PersonId person, CancellationToken cancel) => ValueTask.FromResult(Sight);
}
