using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Jobs;

public sealed class JobRunnerTests(JobRunnerTests.JobService service) : IClassFixture<JobRunnerTests.JobService>
{
    [Fact]
    public async Task Job_RunsOnceADay_AlsoAfterAStandstill()
    {
        await DayAsync(new DateOnly(2026, 12, 1));
        await DayAsync(new DateOnly(2026, 12, 1));
        await DayAsync(new DateOnly(2026, 12, 9));

        service.Counting.Days.ShouldBe([new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 9)]);
    }

    [Fact]
    public async Task Job_ThatFails_IsTriedAgainTheSameDay()
    {
        service.Failing.FailNext = true;
        await DayAsync(new DateOnly(2027, 1, 5));
        service.Failing.Done.ShouldNotContain(new DateOnly(2027, 1, 5));
        (await service.ReadAsync<string>("select error from platform.job_run where job = 'failing' and day = '2027-01-05'")).ShouldBe("Not today.");

        await DayAsync(new DateOnly(2027, 1, 5));

        service.Failing.Done.ShouldContain(new DateOnly(2027, 1, 5));
    }

    [Fact]
    public async Task Day_IsEnglands_NotTheServers()
    {
        service.Clock.GoTo(new DateOnly(2027, 6, 30));
        service.Clock.Pass(TimeSpan.FromHours(12.25)); // a quarter past midnight in London, in summer time, and the day before in Greenwich
        await service.RunAsync();

        service.Failing.Done.ShouldContain(new DateOnly(2027, 7, 1));
    }

    private async Task DayAsync(DateOnly day)
    {
        service.Clock.GoTo(day);
        await service.RunAsync();
    }

    /// <summary>The service with two jobs that the test watches.</summary>
    public sealed class JobService : TestService
    {
        internal CountingJob Counting { get; } = new();
        internal FailingJob Failing { get; } = new();

        public Task RunAsync() => Services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);

        protected override void Adjust(WebApplicationBuilder builder)
        {
            base.Adjust(builder);
            builder.Services.AddSingleton<IDailyJob>(Counting).AddSingleton<IDailyJob>(Failing);
        }

        protected override Task FillAsync()
        {
            Counting.Days.Clear();
            return Task.CompletedTask;
        }
    }

    internal sealed class CountingJob : IDailyJob
    {
        public List<DateOnly> Days { get; } = [];
        public string Name => "counting";

        public Task RunAsync(DateOnly today, CancellationToken cancel)
        {
            if (today >= new DateOnly(2026, 12, 1) && today < new DateOnly(2027, 1, 1)) Days.Add(today);
            return Task.CompletedTask;
        }
    }

    internal sealed class FailingJob : IDailyJob
    {
        public bool FailNext { get; set; }
        public List<DateOnly> Done { get; } = [];
        public string Name => "failing";

        public Task RunAsync(DateOnly today, CancellationToken cancel)
        {
            if (FailNext)
            {
                FailNext = false;
                throw new InvalidOperationException("Not today.");
            }
            Done.Add(today);
            return Task.CompletedTask;
        }
    }
}
