using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using VirtualSchool.Platform.Web;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

public sealed class HtmxTests
{
    private readonly DefaultHttpContext _http = new();

    [Fact]
    public void IsHtmx_WhenAPageIsRestoredFromHistory_IsFalse()
    {
        _http.Request.IsHtmx().ShouldBeFalse();
        _http.Request.Headers["HX-Request"] = "true";
        _http.Request.IsHtmx().ShouldBeTrue();
        _http.Request.Headers["HX-History-Restore-Request"] = "true";
        _http.Request.IsHtmx().ShouldBeFalse();
    }

    [Fact]
    public async Task Redirect_OfAFormThatHtmxSent_LeadsTheWholePage()
    {
        _http.Request.Headers["HX-Request"] = "true";

        await new HtmxRedirect("/peps/P26-0412").ExecuteResultAsync(Context);

        _http.Response.StatusCode.ShouldBe(StatusCodes.Status204NoContent);
        _http.Response.Headers["HX-Redirect"].ToString().ShouldBe("/peps/P26-0412");
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Redirect_ToAnotherSite_IsABug(string address)
    {
        _http.Request.Headers["HX-Request"] = "true";

        await Should.ThrowAsync<InvalidOperationException>(() => new HtmxRedirect(address).ExecuteResultAsync(Context));
    }

    private ActionContext Context => new(_http, new RouteData(), new ActionDescriptor());
}
