using System.Collections.Concurrent;
using System.Net;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Outbox.Bounces;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Operations;

public sealed partial class OperationsTests(OperationsTests.Office service) : IClassFixture<OperationsTests.Office>
{
    [Fact]
    public async Task Operations_ForAnAdministrator_ShowsDailyWorkVersionsAndThatNoBackUpWasMade()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/operations");

        administrator.Page.QuerySelector("table tbody")!.Children.Length.ShouldBeGreaterThan(2);
        administrator.Words.ShouldContain("PostgreSQL 1");
        administrator.Words.ShouldContain("No back-up has been made yet");
        administrator.Words.ShouldContain("Let the machine’s timer run ./run backup TO every night");
        administrator.Words.ShouldMatch("Sealed (whole|to)|Nothing is sealed yet");

        await service.SendAsync(new NoteBackUp(service.Clock.GetUtcNow().AddHours(-25), "/srv/back-ups/sunday", 2_048_000));
        await administrator.OpenAsync("/operations");
        administrator.Words.ShouldContain("/srv/back-ups/sunday (2000 KB)");
        administrator.Words.ShouldContain("more than a day old");
    }

    [Fact]
    public async Task Ready_SaysWhatSomebodyShouldSeeTo_ByTheNamesOfThePage()
    {
        using var watcher = service.Visit();
        using var answer = await watcher.Http.GetAsync("/health/ready");
        var told = (await answer.Content.ReadAsStringAsync()).Split('\n');
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/operations");
        var shown = administrator.Page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelector(".govuk-tag")!.TextContent.Trim());

        (answer.StatusCode, told[0]).ShouldBe((HttpStatusCode.OK, "ready"));
        shown.Keys.ShouldBe(["Database", "Seal of the log", "Disk", "Daily work", "Mail", "Back-up", "Clock"]);
        shown["Database"].ShouldBe("Well");
        told[1..].Select(t => t.Split(':')[0]).ShouldBe(shown.Where(s => s.Value != "Well").Select(s => s.Key), ignoreOrder: true);
    }

    [Fact]
    public async Task Operations_ForADesignatedTeacher_IsNotThere()
    {
        using var teacher = await service.SignInAsync(Role.DesignatedTeacher);
        await teacher.OpenAsync("/operations");
        teacher.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task DeadLetter_IsShownWithWhatWentWrong_AndGoesWhenTriedAgain()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        var letter = await service.AddLetterAsync("Your plan is due", "Dead");
        await administrator.OpenAsync("/operations");
        administrator.Words.ShouldContain("Your plan is due, to dt@school.invalid");
        administrator.Words.ShouldContain("mailbox unknown");

        await administrator.PressAsync("Try these again");
        administrator.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        administrator.Words.ShouldContain("Tick the letters to try again");

        await administrator.PressAsync("Try these again", ("Letters", $"{letter}"));
        administrator.Words.ShouldContain("in the queue again");
        await Until.TrueAsync(() => Task.FromResult(service.Delivered.Contains("Your plan is due")));
    }

    [Fact]
    public async Task AfterARestore_MailWaits_UntilAnAdministratorSaysGo()
    {
        await service.SendAsync(new BeginAfterRestore(service.Clock.GetUtcNow().AddDays(-2)));
        await service.AddLetterAsync("First after the restore", "Waiting");
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/");
        administrator.Words.ShouldContain("Mail waits");

        await administrator.OpenAsync("/operations");
        await administrator.PressAsync("Let mail leave");
        administrator.Words.ShouldContain("Say that you have looked at the letters that wait");
        service.Delivered.ShouldNotContain("First after the restore");

        await administrator.PressAsync("Let mail leave", ("Checked", "true"));
        administrator.Words.ShouldNotContain("Mail waits");
        await Until.TrueAsync(() => Task.FromResult(service.Delivered.Contains("First after the restore")));
    }

    [Fact]
    public async Task Restore_EndsEverySessionAndSetUpLink()
    {
        using var administrator = await service.SignInAsync(Role.Administrator);
        var adviser = await service.MakePersonAsync(Role.Adviser);
        var link = await service.MakeSetUpLinkAsync(adviser);

        await service.PublishInCommandAsync(new DatabaseRestored(service.Clock.GetUtcNow()));

        await administrator.OpenAsync("/people");
        administrator.Path.ShouldStartWith("/sign-in");
        using var visitor = service.Visit();
        await visitor.OpenAsync($"/set-up/{link}");
        visitor.Page.QuerySelector("input[type=password]").ShouldBeNull();
    }

    /// <summary>The service with a post that always takes letters.</summary>
    public sealed class Office : TestService, IPost
    {
        /// <summary>The subjects of what has left.</summary>
        public ConcurrentBag<string> Delivered { get; } = [];

        bool IPost.IsOpen => true;

        Task IPost.DeliverAsync(OutboxMessage message, CancellationToken cancel)
        {
            Delivered.Add(message.Subject);
            return Task.CompletedTask;
        }

        /// <summary>Where the council's mail system puts what comes back.</summary>
        internal string Bounces => Directory.CreateDirectory(Path.Combine(Folder, "bounces")).FullName;

        internal IEnumerable<string> FilesBack => Directory.EnumerateFiles(Bounces).Select(Path.GetFileName).OfType<string>();

        internal void PutBack(string name, string mail, DateTimeOffset? written = null)
        {
            File.WriteAllText(Path.Combine(Bounces, name), mail);
            File.SetLastWriteTimeUtc(Path.Combine(Bounces, name), (written ?? Clock.GetUtcNow().AddMinutes(-5)).UtcDateTime);
        }

        internal Task ReadBackAsync() => Services.GetRequiredService<BounceReader>().ReadAllAsync(CancellationToken.None);

        internal void ClearBack() => Directory.Delete(Bounces, recursive: true);

        internal Task<Guid> AddLetterAsync(string subject, string state, string to = "dt@school.invalid") => ReadAsync<Guid>(
            """
            insert into platform.outbox_message (id, queued_at, to_address, subject, body, state, tries, next_try_at, last_error, delivered_at)
            values (gen_random_uuid(), $2, $4, $1, 'Open it.', $3, 0, $2, 'mailbox unknown', case when $3 = 'Delivered' then $2 end) returning id
            """, subject, Clock.GetUtcNow(), state, to);

        internal Task PublishInCommandAsync(DatabaseRestored restored) => SendAsync(new Tell(restored));

        protected override void Adjust(WebApplicationBuilder builder)
        {
            base.Adjust(builder);
            builder.Configuration["Mail:Bounces"] = Bounces;
            builder.Services.Replace(ServiceDescriptor.Singleton<IPost>(this));
            builder.Services.AddScoped<IRequestHandler<Tell, Unit>, TellHandler>();
        }
    }

    [AllowSystem]
    internal sealed record Tell(DatabaseRestored Restored) : ICommand;

    internal sealed class TellHandler(IMediator mediator) : IRequestHandler<Tell, Unit>
    {
        public async Task<Unit> Handle(Tell command, CancellationToken cancel)
        {
            await mediator.Publish(command.Restored, cancel);
            return Unit.Value;
        }
    }
}
