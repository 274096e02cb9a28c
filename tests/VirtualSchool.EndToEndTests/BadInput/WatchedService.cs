using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using VirtualSchool.EndToEndTests.Council;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>A filled council of its own, that may be spoilt, and everything that the service logs there as an error.</summary>
public sealed class WatchedService : FilledService
{
    /// <summary>What went wrong that nobody foresaw.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Logging.ClearProviders().AddProvider(new Watch(Errors));
    }

    private const int LinesOfOne = 8;

    private sealed class Watch(ConcurrentQueue<string> errors) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) errors.Enqueue($"{formatter(state, exception)}\n{string.Join('\n', $"{exception}".Split('\n').Take(LinesOfOne))}");
        }

        public void Dispose()
        {
        }
    }
}
