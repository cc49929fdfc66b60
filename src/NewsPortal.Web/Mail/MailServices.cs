using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using NewsPortal.Data.Local;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Mail;

internal static class MailServices
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<MailOptions, MailOptionsValidator>().BindConfiguration("Mail");
        services.AddSingleton<IValidateOptions<MailOptions>, MailPlaceValidator>();
        services.AddSingleton<IPostConfigureOptions<MailOptions>>(provider => new PostConfigureOptions<MailOptions>(Options.DefaultName, mail =>
        {
            var hasFolder = provider.GetRequiredService<IHostEnvironment>().IsLocal || Environment.GetEnvironmentVariable(DataFolder.Variable) is { Length: > 0 };
            if (hasFolder) mail.Folder ??= Path.Combine(DataFolder.Locate(), "mail");
        }));
        services.AddSingleton<Func<SmtpClient>>(() => new SmtpClient());
        services.AddSingleton<IEmailSender>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.Host is { Length: > 0 }
            ? ActivatorUtilities.CreateInstance<SmtpSender>(provider)
            : ActivatorUtilities.CreateInstance<FolderSender>(provider));
        services.AddSingleton<MailQueue>().AddHostedService(provider => provider.GetRequiredService<MailQueue>());
    }
}
