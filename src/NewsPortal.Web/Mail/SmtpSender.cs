using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace NewsPortal.Web.Mail;

/// <summary>Hands letters to an SMTP server.</summary>
/// <param name="options">Where the server is.</param>
/// <param name="open">Makes the client; which certificates it trusts is the machine's business, and in tests theirs.</param>
/// <param name="clock">The time.</param>
internal sealed class SmtpSender(IOptions<MailOptions> options, Func<SmtpClient> open, TimeProvider clock) : IEmailSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool Delivers => true;

    public async Task SendAsync(Email mail, CancellationToken cancel)
    {
        var settings = options.Value;
        using var server = open();
        server.Timeout = (int)Patience.TotalMilliseconds;
        await server.ConnectAsync(settings.Host!, settings.Port, settings.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancel);
        if (settings.User is { Length: > 0 } user) await server.AuthenticateAsync(user, settings.Password!, cancel);
        await server.SendAsync(Letter.Write(mail, MailboxAddress.Parse(settings.From!), clock.GetUtcNow()), cancel);
        await server.DisconnectAsync(quit: true, cancel);
    }
}
