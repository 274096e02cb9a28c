using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>What the council’s rule says today of one-time links, for whoever is about to ask somebody by one.</summary>
/// <exception cref="Refusal">No rule holds today.</exception>
public sealed record FindLinkTerms : IQuery<LinkTerms>;

/// <summary>How long a link holds, and whether what is written by it counts at once.</summary>
/// <param name="OpenDays">Days within which a letter’s link is opened.</param>
/// <param name="BrowserHours">Hours for which it stays open in the browser that opened it.</param>
/// <param name="NeedsApproval">True when what is written waits for approval.</param>
public sealed record LinkTerms(int OpenDays, int BrowserHours, bool NeedsApproval);
