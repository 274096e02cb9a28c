using System.Text;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outbox;

public sealed class OutboxTests(OutboxTests.PostService service) : IClassFixture<OutboxTests.PostService>
{
    [Fact]
    public async Task Mail_OfACommittedCommand_BecomesALetterInTheDataFolder()
    {
        service.Post.IsOpen = true;
        await service.SendAsync(new SendLetter("Your part of A.B.’s plan", "Open it here.", null, false));

        await Until.TrueAsync(async () => await StateAsync("Your part of A.B.’s plan") == "Delivered");
        service.Post.Letters.Count(l => l.Subject == "Your part of A.B.’s plan").ShouldBe(1);
    }

    [Fact]
    public async Task Mail_OfAnUndoneCommand_NeverExisted()
    {
        await Should.ThrowAsync<Refusal>(() => service.SendAsync(new SendLetter("undone", "x", null, true)));

        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where subject = 'undone'")).ShouldBe(0);
    }

    [Fact]
    public async Task Mail_AboutAChildWhoDied_IsStoppedBeforeItLeaves()
    {
        service.Post.IsOpen = false;
        var child = ChildId.New();
        await service.SendAsync(new SendLetter("reminder", "x", child, false));

        (await service.SendAsync(new StopLetters(child))).ShouldBe(1);

        (await StateAsync("reminder")).ShouldBe("Cancelled");
    }

    [Fact]
    public async Task Mail_ThatCannotBeDelivered_IsTriedAgainAndAtLastGivenUp()
    {
        var message = OutboxMessage.Of(new Mail(null, "a@b.invalid", "s", "b", null), service.Clock.GetUtcNow());

        message.Fail("no route", service.Clock.GetUtcNow());
        message.NextTryAt.ShouldBe(service.Clock.GetUtcNow().AddSeconds(10));
        for (var i = 0; i < 9; i++) message.Fail("no route", service.Clock.GetUtcNow());

        message.State.ShouldBe(OutboxState.Dead);
        await Task.CompletedTask;
    }

    private Task<string> StateAsync(string subject) => service.ReadAsync<string>("select state from platform.outbox_message where subject = $1", subject);

    /// <summary>The service with a post that the test opens and shuts.</summary>
    public sealed class PostService : TestService
    {
        internal TestPost Post { get; } = new();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            base.Adjust(builder);
            builder.Services.Replace(ServiceDescriptor.Singleton<IPost>(Post));
            builder.Services.AddScoped<IRequestHandler<SendLetter, Unit>, LetterHandler>().AddScoped<IRequestHandler<StopLetters, int>, LetterHandler>();
        }
    }

    internal sealed class TestPost : IPost
    {
        public volatile bool Open;
        public bool IsOpen { get => Open; set => Open = value; }
        public System.Collections.Concurrent.ConcurrentBag<OutboxMessage> Letters { get; } = [];

        public Task DeliverAsync(OutboxMessage message, CancellationToken cancel)
        {
            Letters.Add(message);
            return Task.CompletedTask;
        }
    }

    [AllowSystem]
    internal sealed record SendLetter(string Subject, string Body, ChildId? About, bool ThenRefuse) : ICommand;

    [AllowSystem]
    internal sealed record StopLetters(ChildId Child) : ICommand<int>;

    internal sealed class LetterHandler(IOutbox outbox) : IRequestHandler<SendLetter, Unit>, IRequestHandler<StopLetters, int>
    {
        public Task<Unit> Handle(SendLetter command, CancellationToken cancel)
        {
            outbox.Add(new Mail(null, "dt@school.invalid", command.Subject, command.Body, command.About));
            return command.ThenRefuse ? throw new Refusal("No.") : Unit.Task;
        }

        public Task<int> Handle(StopLetters command, CancellationToken cancel) => outbox.CancelAboutAsync([command.Child], cancel);
    }
}

public sealed class FolderPostTests
{
    [Fact]
    public async Task Letter_IsAnEmlFileThatAMailProgramCanOpen()
    {
        var folder = Directory.CreateTempSubdirectory("vs-post-");
        var post = new FolderPost(new DataFolder(folder.FullName));
        var message = OutboxMessage.Of(new Mail(null, "dt@school.invalid", "Plan of Ó.B.", "Open it.", null), DateTimeOffset.UnixEpoch);

        await post.DeliverAsync(message, CancellationToken.None);

        var letter = await File.ReadAllTextAsync(folder.GetDirectories("mail").Single().GetFiles("*.eml").Single().FullName);
        letter.ShouldContain("To: dt@school.invalid");
        letter.ShouldContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("Plan of Ó.B.")));
        letter.ShouldEndWith("Open it.");
        folder.Delete(recursive: true);
    }
}
