using MediatR;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Log.Heads;

/// <summary>Keeps the head of the chain away from the database: a line in a file, and a letter to whoever is set for it. Does nothing while nothing new is sealed.</summary>
[AllowSystem]
internal sealed record KeepLogHead : ICommand;

internal sealed class KeepLogHeadHandler(DatabaseSession session, PlatformDbContext data, KeptHeads heads, IOutbox outbox, IOptions<CouncilSettings> council) : IRequestHandler<KeepLogHead, Unit>
{
    public async Task<Unit> Handle(KeepLogHead command, CancellationToken cancel)
    {
        if (await LogChain.LastAsync(session.Connection, cancel) is not { } block || LogHead.Of(block) is not { } head || heads.Has(head)) return Unit.Value;
        heads.Add(head);
        if (await data.FindAsync<Setting>([LogHeadAddress.Key], cancel) is { Value.Length: > 0 } address)
            outbox.Add(new Mail(null, address.Value, $"Head of the log, {HouseTime.Long(Time.London.ToLondonDate(head.At))}", Letter(head), null));
        return Unit.Value;
    }

    private string Letter(LogHead head) =>
        $"""
         On {HouseTime.Moment(head.At)} the log of {council.Value.Service}, {council.Value.Council}, ended with this line:

         {head}

         Keep this letter. Should anybody cut the log off or write it anew, the line shows it: './run verify-log --head "{head}"' compares.

         You get this letter each day because your address stands under Settings, Log.
         """;
}

/// <summary>Each day's head.</summary>
internal sealed class KeepLogHeadDaily(IMediator mediator) : IDailyJob
{
    public string Name => "Keep the head of the log";

    public Task RunAsync(DateOnly today, CancellationToken cancel) => mediator.Send(new KeepLogHead(), cancel);
}
