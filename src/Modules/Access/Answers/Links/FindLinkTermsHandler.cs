using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Links;

namespace VirtualSchool.Access.Answers.Links;

internal sealed class FindLinkTermsHandler(LinkBook book) : IRequestHandler<FindLinkTerms, LinkTerms>
{
    public async Task<LinkTerms> Handle(FindLinkTerms query, CancellationToken cancel)
    {
        var rule = await book.RuleAsync(cancel);
        return new LinkTerms(rule.OpenDays, rule.BrowserHours, rule.NeedsApproval);
    }
}
