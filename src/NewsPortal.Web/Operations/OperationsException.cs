namespace NewsPortal.Web.Operations;

/// <summary>Something outside the program is missing or wrong; the message tells the operator what to do and is printed without a trace.</summary>
public sealed class OperationsException(string message) : Exception(message);
