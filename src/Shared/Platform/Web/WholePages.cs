using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace VirtualSchool.Platform.Web;

/// <summary>Collects a page before it is sent, so that one of the usual size leaves in one piece; the framework's own writer sends every 16 KB.</summary>
internal sealed class WholePages : IHttpResponseStreamWriterFactory
{
    private const int Letters = 48 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) =>
        new HttpResponseStreamWriter(stream, encoding, Letters, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
