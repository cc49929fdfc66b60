using System.Globalization;
using MailKit.Net.Smtp;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Mail;

/// <summary>The program with a mail server at a port of this machine, whose certificate it trusts or does not.</summary>
internal sealed class MailApp(int port, MailServer? trusted = null) : NewsPortalApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Host", "localhost").UseSetting("Mail:Port", port.ToString(CultureInfo.InvariantCulture)).UseSetting("Mail:From", "redaksi@berita.test")
            .UseSetting("Mail:User", MailServer.User).UseSetting("Mail:Password", MailServer.Password);
        if (trusted is null) return;
        builder.ConfigureTestServices(services => services.AddSingleton<Func<SmtpClient>>(() => new SmtpClient
        {
            ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == trusted.Certificate.GetCertHashString(),
        }));
    }
}
