using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.Platform.Keys;

/// <summary>Seals the framework's keys with the installation's own before they go into the database (AES-256-GCM).</summary>
internal sealed class KeySealer(KeyFile file) : IXmlEncryptor
{
    internal const int NonceBytes = 12;
    internal const int TagBytes = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var whole = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(file.Key, TagBytes);
        aes.Encrypt(whole.AsSpan(0, NonceBytes), plain, whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(whole)), typeof(KeyOpener));
    }
}

/// <summary>Opens what <see cref="KeySealer"/> sealed; the framework makes it by the name that stands beside the sealed key.</summary>
internal sealed class KeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var whole = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var plain = new byte[whole.Length - KeySealer.NonceBytes - KeySealer.TagBytes];
        using var aes = new AesGcm(services.GetRequiredService<KeyFile>().Key, KeySealer.TagBytes);
        aes.Decrypt(whole[..KeySealer.NonceBytes], whole[(KeySealer.NonceBytes + KeySealer.TagBytes)..], whole[KeySealer.NonceBytes..][..KeySealer.TagBytes], plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
