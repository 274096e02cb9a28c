using MediatR;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Training.Pages.Evaluations;

namespace VirtualSchool.Training.Jobs;

/// <summary>Asks people what a course was worth on the days that the council's rules say, and those who have not answered again.</summary>
internal sealed class AskForAnswers(IMediator mediator) : IDailyJob
{
    public string Name => "Ask what training was worth";

    public Task RunAsync(DateOnly today, CancellationToken cancel) => mediator.Send(new SendEvaluationLetters(), cancel);
}
