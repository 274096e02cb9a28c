using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Violations.MessagesAreSealedRecords;

internal record BreaksByBeingOpen(int Number) : IQuery<int>;

internal sealed class BreaksByBeingAClass : INotification;

internal sealed record KeepsBoth(int Number) : INotification;
